#include "notices/search_index.hpp"

#include <map>

#include "notices/queries.hpp"
#include "notices/search_text.hpp"

namespace luoshi::notices {

void update_search_index(Work& work, std::int64_t serial, const std::optional<reading::Document>& before, const reading::Document& after) {
    std::map<std::string, int> held;
    if (before) {
        for (auto& entry : index_of(*before)) held.emplace(std::move(entry.gram), entry.weight);
    }
    boost::json::object put;
    for (const auto& entry : index_of(after)) {
        const auto found = held.find(entry.gram);
        if (found == held.end() || found->second != entry.weight) put[entry.gram] = entry.weight;
        if (found != held.end()) held.erase(found);
    }
    boost::json::object gone;
    for (const auto& [gram, weight] : held) gone[gram] = 1;
    if (!gone.empty()) work.run(queries::delete_grams, work.county(), serial, json::value(std::move(gone)));
    if (!put.empty()) work.run(queries::put_grams, work.county(), serial, json::value(std::move(put)));
}

}  // namespace luoshi::notices
