/** Getting and bringing as documents and sheets (METHOD b). */
package kring.matching.paper;
