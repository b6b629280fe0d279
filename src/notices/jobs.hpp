// What the register does later: reading imported files, links and endings of other counties, reminders before a document runs out.
#pragma once
#include <filesystem>

#include "platform/jobs/runner.hpp"

namespace luoshi::notices {

struct JobSettings {
    std::filesystem::path ocr_cache_folder = {};  // empty: recognised pages are not kept
    std::filesystem::path ocr_data_folder = {};   // empty: where the system keeps the language data
};

// Adds the module's handlers: notices.read_import, notices.relink, notices.settle_endings, and every day notices.remind.
void add_jobs(jobs::Runner& runner, const JobSettings& settings = {});

}  // namespace luoshi::notices
