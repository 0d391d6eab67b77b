/** Getting and bringing between circles: what each releases to the network (METHOD b). */
package kring.matching.network;
