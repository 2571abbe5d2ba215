/** What the other languages' classes are in Java, for proxy libraries to make subclasses of. */
package dev.rolegate.languages.plain;
