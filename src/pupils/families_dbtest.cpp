// Who of a child's family is told, and where.
#include <algorithm>

#include "platform/mail/migrations.hpp"
#include "platform/mail/outbox.hpp"
#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class Families : public PupilsOnBoth {
 protected:
    Families() : PupilsOnBoth({mail::migrations::all}) {}

    void wants_mail(Actor actor, const std::string& address) {
        as(std::move(actor), [&](Work& work) { return change_contact(work, {address, {}, NotifyBy::mail}); }).value();
    }
    std::vector<FamilyLine> of_school() {
        return look([&](Work& work) { return families_of_school(work, home, school_.id); });
    }
    std::vector<FamilyLine> of(std::vector<PupilId> pupils) {
        return look([&](Work& work) { return families_of_pupils(work, home, pupils); });
    }
    int tell(const std::vector<FamilyLine>& families) {
        return as(office(), [&](Work& work) -> Result<int> {
                   work.record("test.tell", "test", "1");
                   return tell_families(work, families, {.about = "test.news/1", .kind = "test.news", .subject = "消息", .text = "一句话", .link = "https://example.cn/m/{pupil}"});
               }).value();
    }
    std::vector<mail::Kept> told() {
        return look([&](Work& work) { return mail::find_messages(work, home, "test.news/"); });
    }
};
ON_BOTH_DATABASES(Families);

// with_addresses (families.cpp): rows keep addresses sealed, and a sealed one is no mail address.
TEST_P(Families, AreMailedWhereTheyAskedForIt) {
    const auto id = pupil();
    mother_of(id);
    father_of(id);
    wants_mail(mother(), "zhang@example.org");
    ASSERT_EQ(of_school().size(), 2U);
    EXPECT_EQ(of_school()[0].mail, "zhang@example.org");
    EXPECT_EQ(of_school()[1].mail, std::nullopt);
    EXPECT_EQ(tell(of_school()), 2);
    const auto messages = told();
    ASSERT_EQ(messages.size(), 3U) << "both through the gateway, the mother by mail as well";
    EXPECT_EQ(std::ranges::count(messages, std::string("zhang@example.org"), &mail::Kept::address), 1);
    tell(of_school());
    EXPECT_EQ(told().size(), 3U) << "nobody is told twice";
}

TEST_P(Families, OfSomeChildrenAlsoOfOneThatHasLeft) {
    const auto one = pupil("周样一");
    const auto other = pupil("周样二");
    const auto gone = pupil("周样三");
    for (const auto id : {one, other, gone}) mother_of(id);
    father_of(gone);
    wants_mail(mother(), "zhang@example.org");
    as(office(), [&](Work& work) { return step_pupil(work, {gone, {}, PupilStepKind::leave, "搬家", seen(gone)}); }).value();
    EXPECT_EQ(of_school().size(), 2U);
    const auto told = of({one, gone});
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(std::ranges::count(told, gone, &FamilyLine::pupil), 2) << "both guardians";
    EXPECT_EQ(std::ranges::count(told, one, &FamilyLine::pupil), 1);
    EXPECT_EQ(std::ranges::count(told, std::optional<std::string>("zhang@example.org"), &FamilyLine::mail), 2);
    EXPECT_TRUE(of({}).empty());
}

}  // namespace
}  // namespace luoshi::pupils
