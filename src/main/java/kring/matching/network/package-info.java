/** Getting and bringing between circles: what each releases to the network (METHOD b). */
@NullMarked
package kring.matching.network;

import org.jspecify.annotations.NullMarked;
