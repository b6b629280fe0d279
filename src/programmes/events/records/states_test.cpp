#include "programmes/events/records/states.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::events::records {
namespace {

TEST(RecordWays, CheckInheritorsBeforeTheyAreListedAndTheOthersAtOnce) {
    using enum RecordState;
    struct Case {
        RecordKind kind;
        RecordState from, to;
        bool lawful;
    };
    const Case cases[] = {
        {RecordKind::inheritor, entered, checked, true},  {RecordKind::inheritor, entered, listed, false},  {RecordKind::inheritor, checked, listed, true},
        {RecordKind::work, entered, checked, false},      {RecordKind::work, entered, listed, true},        {RecordKind::publicity, listed, withdrawn, true},
        {RecordKind::honour, refused, listed, false},     {RecordKind::honour, withdrawn, listed, false},   {RecordKind::inheritor, checked, refused, true},
        {RecordKind::work, listed, refused, false},       {RecordKind::work, entered, withdrawn, false},    {RecordKind::work, listed, entered, false},
    };
    for (const auto& one : cases) EXPECT_EQ(leads_to(one.kind, one.from, one.to), one.lawful) << state_words(one.from) << " → " << state_words(one.to);
    EXPECT_NE(not_next(RecordKind::inheritor, entered, listed).detail.find("审核通过，待公布、未通过"), std::string::npos);
}

}  // namespace
}  // namespace luoshi::programmes::events::records
