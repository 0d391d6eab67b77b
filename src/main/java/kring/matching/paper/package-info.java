/** Getting and bringing as documents and sheets (METHOD b). */
@NullMarked
package kring.matching.paper;

import org.jspecify.annotations.NullMarked;
