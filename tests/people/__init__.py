"""The people of the scenarios and of the demo: a post office, and mail makers that answer as real clients do.

They know what landed in their own mailbox and nothing else: no database, no keys, no facts of the programme.
"""
