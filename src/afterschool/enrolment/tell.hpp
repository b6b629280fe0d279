// Messages to families, by events of enrolment, through the outbox.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::enrolment {

// `address`: how the outside calls us ("https://…", without a slash at its end); links in messages begin with it.
void tell_families(jobs::Runner& runner, std::string address);

}  // namespace luoshi::afterschool::enrolment
