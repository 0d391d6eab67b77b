/** Progress as documents, sheets and charts (METHOD c). */
@NullMarked
package kring.progress.paper;

import org.jspecify.annotations.NullMarked;
