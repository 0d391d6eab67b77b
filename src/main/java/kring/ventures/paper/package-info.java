/** Ventures as documents and sheets (METHOD d). */
@NullMarked
package kring.ventures.paper;

import org.jspecify.annotations.NullMarked;
