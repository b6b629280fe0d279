// Freezing without asking who: the use case has asked, the job is the house itself.
#pragma once
#include "platform/jobs/runner.hpp"
#include "reporting/commands.hpp"
#include "reporting/views.hpp"

namespace luoshi::reporting {

Result<ReportLine> freeze(Work& work, const Place& place, const FreezeReport& command);
// The province, prefectures and counties: the 15th and the 30th, each month and each term that is over.
Result<Nothing> freeze_due(const jobs::JobWork& job);

}  // namespace luoshi::reporting
