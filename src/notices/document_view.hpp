// The effective document as the pages show it: every item under its key, marked where a person put something in place. Pure.
#pragma once
#include <map>

#include "notices/corrections.hpp"
#include "notices/entry_views.hpp"
#include "notices/locate.hpp"
#include "notices/reading_views.hpp"

namespace luoshi::notices {

// How the link of an item stands, by "citations/<key>" and "repeals/<key>".
struct LinkedTo {
    LinkState state = LinkState::waiting;
    std::optional<NoticeRef> notice;
};
using Links = std::map<std::string, LinkedTo>;

DocumentView document_view(const Overlay& overlay, const Lines& lines, const Links& links, const std::map<std::string, std::int64_t>& answers);

// For the public page, which shows no marks.
std::vector<CitationView> citation_views(const Overlay& overlay, const Links& links);
std::vector<RepealView> repeal_views(const Overlay& overlay, const Links& links);

}  // namespace luoshi::notices
