// The form as it is kept and hashed.
#pragma once
#include "supervision/inspections/commands.hpp"

namespace luoshi::supervision::inspections {

struct FormContent {
    std::vector<InspectionAnswer> answers;
    InspectionSignature first, second, school;
    bool school_refused = false;
    std::string school_remark;
    Instant filled_at;
};
BOOST_DESCRIBE_STRUCT(FormContent, (), (answers, first, second, school, school_refused, school_remark, filled_at))

}  // namespace luoshi::supervision::inspections
