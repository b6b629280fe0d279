// What the system itself knows for an item of a sheet: laid beside the marks, never turned into them.
#pragma once
#include "supervision/evaluation/store.hpp"

namespace luoshi::supervision::evaluation {

// The sources that an item, a deduction or a veto may name as `automatic`, for whoever draws up a sheet.
struct EvidenceSource {
    std::string_view name;
    std::string_view words, words_en;
};
std::vector<EvidenceSource> evidence_sources();

// One entry for every source that an item, a deduction or a veto of the sheet names.
std::vector<Evidence> evidence_for(Work& work, const scoring::Sheet& sheet, const org::BodyLine& body, Date from, Date until);

}  // namespace luoshi::supervision::evaluation
