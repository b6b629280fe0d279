#include "app/commands/words.hpp"

#include <fmt/format.h>
#include <unistd.h>

namespace luoshi::app {

Progress::Progress(std::string what) : what_(std::move(what)), begun_(std::chrono::steady_clock::now()) {}

void Progress::show(std::int64_t done, std::int64_t total) {
    if (isatty(STDERR_FILENO) == 0 || std::chrono::steady_clock::now() - begun_ < std::chrono::seconds{2}) return;
    fmt::print(stderr, "\r{} {}/{}{}", what_, done, total, done >= total ? "\n" : "");
}

namespace {

std::string kind_in_words(const std::string& kind) {
    static const std::map<std::string, std::string, std::less<>> words{
        {"same", "相同"}, {"changed", "修改"}, {"moved", "移动"}, {"moved-changed", "移动并修改"}, {"added", "新增"}, {"dropped", "删去"}};
    const auto found = words.find(kind);
    return found == words.end() ? kind : found->second;
}

std::string amount(const std::optional<notices::reading::Quantity>& quantity) { return quantity ? quantity->raw : "—"; }

}  // namespace

void print_comparison(const notices::reading::Comparison& comparison) {
    fmt::print("新增 {}，删去 {}，移动 {}，修改 {}，相同 {}\n", comparison.added, comparison.dropped, comparison.moved, comparison.changed,
               comparison.same);
    for (const auto& change : comparison.clauses) {
        if (change.kind == "same") continue;
        fmt::print("[{}] {} → {}\n", kind_in_words(change.kind), change.before_path.value_or("—"), change.after_path.value_or("—"));
        if (!change.before.empty() && change.kind != "moved") fmt::print("  - {}\n", change.before);
        if (!change.after.empty()) fmt::print("  + {}\n", change.after);
    }
    for (const auto& change : comparison.quantities) {
        fmt::print("数量 [{}] {}：{} → {}\n", kind_in_words(change.kind), change.object, amount(change.before), amount(change.after));
    }
}

}  // namespace luoshi::app
