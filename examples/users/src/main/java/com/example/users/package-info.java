/** A users API with a real database and real tokens; what starts it is in the launchers for Jersey and RESTEasy. */
@NullMarked
package com.example.users;

import org.jspecify.annotations.NullMarked;
