"""The languages in which clients ask for lists: OData and Mongo."""
