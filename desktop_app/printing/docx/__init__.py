"""Papers as documents of a word processor (Office Open XML, ECMA-376), for those who go on writing in them."""
