/**
 * A circle as far as an audience may see it (METHOD, Trust): what is not in it can be told by nothing that is made of it.
 */
package kring.model.visible;
