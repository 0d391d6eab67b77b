/** All that a circle's folder holds about one person: to hand it over, or to erase it (METHOD, Trust). */
@NullMarked
package kring.folder.privacy;

import org.jspecify.annotations.NullMarked;
