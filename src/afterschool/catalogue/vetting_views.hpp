// What proves that a person from outside was vetted: of a body's people and of those a school has entered itself.
#pragma once
#include <boost/describe.hpp>
#include <string>

#include "afterschool/catalogue/plan_views.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

// One vetting of a person, with the file that proves it.
struct OutsideVetting {
    std::string proof;
    Date vetted_on;
    Date valid_until;
    PlanAttachment file;
    Instant entered_at;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(OutsideVetting, (), (proof, vetted_on, valid_until, file, entered_at, entered_by))

}  // namespace luoshi::afterschool::catalogue
