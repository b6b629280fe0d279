// Corrections over a machine reading: pure. The reading never changes; what a person put in place is laid over it, field by field.
//
// A path is "title/text", "issuers", "clauses/<key>/heading", "clauses/<key>" (the whole item) or "clauses" (to add one). The key of an item comes
// from what the reader found (its clause path, and the words read where a clause holds several), never from a correction, so that it means the
// same item in every later reading that finds the same thing. What a later reading no longer finds is kept and reported, never applied elsewhere.
#pragma once
#include <map>
#include <span>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "notices/reading/reading.hpp"
#include "notices/reading_views.hpp"

namespace luoshi::notices {

struct Correction {
    CorrectionId id;
    std::string path;
    CorrectionAct act = CorrectionAct::set;
    std::optional<json::value> value;
    std::optional<json::value> was;  // the reading's value when it was made
    std::string reason;
    std::string author;
    Instant at;
};

struct Overlay {
    reading::Document document;                             // the effective one
    std::vector<CorrectionFit> fits;                        // one for each correction, in order
    std::map<std::string, std::vector<std::string>> keys;   // list name → keys of its items, in the order of the effective document
    std::map<std::string, std::vector<std::string>> corrected;  // "clauses/<key>" or "title" → names of fields; "" stands for the whole
};

// Total: whatever the corrections say, there is an effective document. Corrections stand in the order in which they were made.
Overlay lay_over(const reading::Document& reading, std::span<const Correction> corrections);

// May this be added? Answers with `was` filled in. Refuses with "unknown-field-path", "item-gone", "already-there", "no-change", "value-required",
// "invalid-fields"; `line_count` bounds every line number.
Result<Correction> prepare_correction(const reading::Document& reading, std::span<const Correction> before, Correction correction, int line_count);

// The keys of a list of the reading itself.
std::vector<std::string> item_keys(std::string_view list, const boost::json::array& items);

}  // namespace luoshi::notices
