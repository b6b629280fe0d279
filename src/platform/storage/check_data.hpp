// The modules' checks/*.sql: queries whose rows must not exist. `luoshi check-data`, the scenarios and every simulated day run them.
//
// The header of a check is written in comments: "-- severity: error" (or warning), "-- says: …" (what is wrong), "-- do: …" (what to do about it).
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <vector>

#include "platform/storage/query.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

struct Violation {
    std::string check;     // "org.place_without_body"
    std::string severity;  // "error" or "warning"
    std::string says;
    std::string what_to_do;
    std::string row;       // JSON object of the offending row
};
BOOST_DESCRIBE_STRUCT(Violation, (), (check, severity, says, what_to_do, row))

// Runs them all in one snapshot; at most `limit` rows of each.
std::vector<Violation> check_data(Storage& storage, std::span<const Check> checks, std::size_t limit = 100);

// The statements that this database does not understand, with its reasons; empty is good. Tests run it over every module on both engines.
std::vector<std::string> not_understood(Storage& storage, std::span<const Query* const> queries);

}  // namespace luoshi::storage
