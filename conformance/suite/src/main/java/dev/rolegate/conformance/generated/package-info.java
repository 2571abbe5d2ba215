/**
 * Resource classes by the thousand, written as Java source and compiled with the suite, so that the bridges,
 * copied annotations and covariant returns in them are those of the real compiler. In reading order:
 *
 * <ol>
 *   <li>{@code Tier}, {@code Member}, {@code Skeleton}: which types a shape has and who declares the resource method;
 *   <li>{@code Flavour}: plain, generic or covariant; {@code Verb}; {@code Route}: a root resource or behind locators;
 *   <li>{@code DeclarationKind}, {@code Site}, {@code Declaration}, {@code LocatorGate}: what is asked for, and where;
 *   <li>{@code Plan}: one shape; {@code Oracle}: the answers it must give; {@code Plans}: all of them;
 *   <li>{@code LeftOut}: the shapes that not every runtime routes, each with the runtime's reason;
 *   <li>{@code ShapeSource}, {@code SourceCompiler}, {@code ShapeArchive}: from the plan to class files;
 *   <li>{@code Variation}, {@code Unrelated}: what may be added to a shape and must not matter;
 *   <li>{@code GeneratedShapes}: what the suite takes from here.
 * </ol>
 *
 * <p>The answers come from the plan, which knows by construction the declaration that decides. Nothing here looks at
 * the compiled classes or asks Rolegate.
 */
@NullMarked
package dev.rolegate.conformance.generated;

import org.jspecify.annotations.NullMarked;
