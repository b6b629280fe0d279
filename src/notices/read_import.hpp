// The job that reads an imported file. The long part (extracting, recognising) holds no transaction; the result is stored in one.
#pragma once
#include "foundation/result.hpp"
#include "notices/ids.hpp"
#include "notices/jobs.hpp"

namespace luoshi::notices {

// Idempotent: an import that is done or refused is left alone. Answers a Problem only where trying again later may help.
Result<Nothing> read_import(const jobs::JobWork& job, ImportId import, const JobSettings& settings);

}  // namespace luoshi::notices
