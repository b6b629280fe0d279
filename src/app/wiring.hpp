// The only place that knows everybody: whose routes, migrations, checks and statements there are, and who hears which event.
#pragma once
#include <filesystem>
#include <vector>

#include "platform/access/actor.hpp"
#include "platform/http/route.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::app {

std::vector<http::Route> all_routes();
std::vector<storage::Migrations> all_migrations();  // lower storeys first
std::vector<storage::Check> all_checks();
std::vector<const storage::Query*> all_queries();
std::vector<const Permission*> all_permissions();   // each once, sorted by name

// `data` is the data folder: caches lie there. `address` is how the outside calls us: links in messages begin with it.
void wire_jobs(jobs::Runner& runner, const std::filesystem::path& data, const std::string& address = {});

// Who answers what modules further in ask without knowing whom: what a rule's change would touch, who uses a plan, which session has begun. Once in a process,
// however often it is called.
void wire_answers();

// Who says what hangs on a body before it merges, closes, splits or moves. Once in a process.
void wire_holding_sources();

}  // namespace luoshi::app
