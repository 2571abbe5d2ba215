/** A browser for the tests of what people see. */
@NullMarked
package com.example.browser;

import org.jspecify.annotations.NullMarked;
