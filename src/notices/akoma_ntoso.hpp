// A notice as Akoma Ntoso 3.0 (OASIS LegalDocML): an <act> with FRBR metadata, preface, preamble, hierarchical body, conclusions. Pure.
//
// Every element that can be pointed at has an eId by the naming convention (sec_2__para_1__subpara_2), unique in the document; what repeats a number
// gets a further part. Text that XML cannot carry (control characters) is left out.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/entry_views.hpp"
#include "notices/reading/reading.hpp"
#include "notices/reading_views.hpp"

namespace luoshi::notices {

struct AkomaNtosoFacts {
    std::string county;           // division of the registering body, in the work's URI
    std::string id;               // of the register entry: names the work where there is no number
    std::optional<Date> published;
    Force force;
    std::vector<CitationView> citations;
    std::vector<RepealView> repeals;
};

std::string write_akoma_ntoso(const reading::Document& document, const AkomaNtosoFacts& facts);

}  // namespace luoshi::notices
