// What the pages of one notice share: its links, its endings, its answers, its timeline.
#pragma once
#include <vector>

#include "notices/document_view.hpp"
#include "notices/store.hpp"

namespace luoshi::notices {

Links load_links(Work& work, const NoticeHead& head);
Force load_force(Work& work, const NoticeHead& head);
std::vector<PublishedAnswer> load_answers(Work& work, const NoticeHead& head);
enum class TimelineFor { staff, everybody };
std::vector<TimelineEntry> load_timeline(Work& work, const NoticeHead& head, TimelineFor reader);
std::vector<FindingView> load_findings(Work& work, const NoticeHead& head, const StoredReading& reading);

}  // namespace luoshi::notices
