/**
 * A person and their organisation: what they get and bring, want to reach and have realised ({@code
 * members/ID.yaml}).
 */
@NullMarked
package kring.model.person;

import org.jspecify.annotations.NullMarked;
