#include "platform/storage/check_data.hpp"

#include <fmt/format.h>

#include "platform/storage/connection.hpp"
#include "platform/storage/row_json.hpp"

namespace luoshi::storage {
namespace {

std::string header(std::string_view sql, std::string_view field) {
    const std::string start = fmt::format("-- {}:", field);
    const auto at = sql.find(start);
    if (at == std::string_view::npos) return {};
    auto line = sql.substr(at + start.size(), sql.find('\n', at) - at - start.size());
    line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
    return std::string(line);
}

}  // namespace

std::vector<Violation> check_data(Storage& storage, std::span<const Check> checks, std::size_t limit) {
    std::vector<Violation> violations;
    storage.in_snapshot([&](Connection& connection) {
        for (const auto& check : checks) {
            const std::string severity = header(check.sql, "severity");
            std::size_t found = 0;
            connection.each({check.name, check.sql, check.sql}, [&](const Row& row) {
                if (++found > limit) return;
                violations.push_back({std::string(check.name), severity.empty() ? "error" : severity, header(check.sql, "says"),
                                      header(check.sql, "do"), json_object(row)});
            });
        }
    });
    return violations;
}

std::vector<std::string> not_understood(Storage& storage, std::span<const Query* const> queries) {
    std::vector<std::string> reasons;
    storage.exclusively([&](Connection& connection) {
        for (const Query* query : queries) {
            try {
                connection.check(*query);
            } catch (const Retryable&) {
                throw;
            } catch (const std::exception& reason) {
                reasons.emplace_back(reason.what());
            }
        }
    });
    return reasons;
}

}  // namespace luoshi::storage
