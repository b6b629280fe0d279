// Live figures: whoever follows a plan's topic is told that something changed, and asks for the figures when it wants
// them.
#pragma once
#include "platform/http/events.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::enrolment {

// The broadcaster must outlive the runner's work.
void publish_changes(jobs::Runner& runner, http::Broadcaster& broadcaster);

}  // namespace luoshi::afterschool::enrolment
