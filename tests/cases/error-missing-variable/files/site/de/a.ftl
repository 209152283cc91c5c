a = Ein Brief
