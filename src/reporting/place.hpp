// A body as a place on the map of figures: the province, a prefecture, a county, a school.
#pragma once
#include <optional>
#include <string>

#include "org/api.hpp"
#include "reporting/api.hpp"

namespace luoshi::reporting {

enum class ReportLevel { province, prefecture, county, school };
BOOST_DESCRIBE_ENUM(ReportLevel, province, prefecture, county, school)

struct Place {
    BodyId id;
    std::string code;
    std::string county;
    std::string name;
    std::string path;
    ReportLevel level = ReportLevel::province;
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, code, county, name, path, level))

// The body asked for, or the actor's own; a department stands for its government. Refuses with missing "no-such-body" what is not at or below a scope of
// `permission`.
Result<Place> place_for(Work& work, const std::optional<BodyId>& body, const Permission& permission);

// The same of a body at hand; nothing for what has no figures of its own and no government above it.
std::optional<Place> place_of(Work& work, const org::BodyLine& body);

enum class Borders { then, today };
BOOST_DESCRIBE_ENUM(Borders, then, today)

enum class Setting { urban, rural };  // city and county seat · town and village
BOOST_DESCRIBE_ENUM(Setting, urban, rural)

// Nothing named: all schools.
struct Stratum {
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
    std::optional<Setting> setting = {};
    std::optional<bool> boarding = {};
    std::optional<bool> private_ = {};
};

}  // namespace luoshi::reporting
