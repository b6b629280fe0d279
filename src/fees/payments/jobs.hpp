// What payments do by themselves: asking WeChat about orders whose notice never came.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::payments {

// Adds payments.ask_orders, every five minutes: orders of the last day that are not paid and older than five minutes.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::fees::payments
