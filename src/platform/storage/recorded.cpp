#include "platform/storage/recorded.hpp"

#include "platform/storage/queries.hpp"

namespace luoshi::storage {

std::int64_t last_recorded(Work& work, std::string_view county) { return work.one<std::int64_t>(queries::audit_head, county).value_or(0); }

std::vector<std::string> recorded_since(Work& work, std::string_view county, std::int64_t serial) {
    return work.all<std::string>(queries::recorded_since, county, serial);
}

void ask_recorded_since(Questions& questions, std::string_view county, std::int64_t serial, std::vector<std::string>& actions) {
    questions.ask(queries::recorded_since, [&actions](const Row& row) { actions.push_back(row.get<std::string>(0)); }, std::string(county), serial);
}

}  // namespace luoshi::storage
