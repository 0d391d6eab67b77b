/**
 * A person and their organisation: what they get and bring, want to reach and have realised ({@code
 * members/ID.yaml}).
 */
package kring.model.person;
