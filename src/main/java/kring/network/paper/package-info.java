/** Many circles side by side as documents and sheets. */
@NullMarked
package kring.network.paper;

import org.jspecify.annotations.NullMarked;
