// What the expert's use cases share.
#pragma once
#include "programmes/review/marking/blind.hpp"
#include "programmes/review/marking/store.hpp"

namespace luoshi::programmes::review::marking {

// An item that was given to him and the sheets are open; everything else does not exist for him.
struct MyItem {
    MyRound mine;
    const panels::ItemLine* item = nullptr;    // of mine.round
    StoredAssignment* assignment = nullptr;    // of mine.round
    std::int64_t saved = 0;
    MarkContent content;
};
Result<std::unique_ptr<MyItem>> my_item(Work& work, std::string_view county, RoundId round, std::string_view code);
Result<std::unique_ptr<MyItem>> item_of(Work& work, MyRound mine, std::string_view code);
std::vector<StoredAssignment*> my_assignments(MyRound& mine);

Blinder blinder_for(Work& work, const calls::HandedIn& handed_in);

// Keeps or signs; a conflict keeps nothing.
Result<MarksOutcome> keep_marks(Work& work, MyItem& one, std::int64_t base_version, const MarkContent& content, bool sign, const std::string& signed_by);
Result<MyItemView> my_item_view(Work& work, const MyItem& one);

}  // namespace luoshi::programmes::review::marking
