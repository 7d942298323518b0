//! The kiosk app.
