// What payments do by themselves: asking WeChat about orders whose notice never came, and for money to go back.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::payments {

// Adds payments.ask_orders, every minute: orders of which no notice came, five minutes after they were made and then less and less often for four weeks.
// Adds payments.follow_returns, every minute: money that is to go back by WeChat is asked for, and what became of it where no notice said so.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::fees::payments
