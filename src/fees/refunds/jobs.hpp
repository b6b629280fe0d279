// What refunds hear: reliefs and settlements give rise to rights, and the on-line channel says what became of what it gives back.
// Families hear of what becomes of their refunds.
#pragma once
#include <string>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// Subscribes to charges.relieved, charges.relief_withdrawn, charges.settled and payments.return_ended, and to this room's own events, of which families are told.
// `address`: how the outside calls us, without a slash at its end; the link of a message to a family begins with it.
void add_jobs(jobs::Runner& runner, const std::string& address = {});

// Told more than once, they do it once.
Result<Nothing> hear_relieved(Work& work, const json::value& payload);
// What of the relief's right has not left yet is withdrawn; the rest the family owes again (charges::undo_relief).
Result<Nothing> hear_relief_withdrawn(Work& work, const json::value& payload);
Result<Nothing> hear_settled(Work& work, const json::value& payload);
Result<Nothing> hear_return_ended(Work& work, const json::value& payload);

}  // namespace luoshi::fees::refunds
