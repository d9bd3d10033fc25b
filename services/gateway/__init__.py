"""The only HTTP door: JSON API, pages, accounts and sessions. It holds no rule of the law."""
