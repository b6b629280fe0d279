#include "notices/notices_on_both.hpp"

namespace luoshi::notices {
namespace {

class Sample : public NoticesOnBoth {
 protected:
    SampleSeeded seed() { return seed_sample(storage(), context(), std::string(LUOSHI_SOURCE_DIR) + "/samples/notices").value(); }
};
ON_BOTH_DATABASES(Sample);

TEST_P(Sample, ShowsAChainOfSuccessorsAndDraftsWithFindings) {
    const auto seeded = seed();
    EXPECT_GE(seeded.published, 6);
    EXPECT_GT(seeded.notices, seeded.published);
    const auto standings = [&](Standing standing) {
        FindNotices question;
        question.standing = standing;
        return read([&](Work& work) { return find_notices(work, question); }).value().items.size();
    };
    EXPECT_GE(standings(Standing::in_force), 3U);
    EXPECT_GE(standings(Standing::repealed), 1U);
    EXPECT_GE(standings(Standing::not_published), 2U) << "the blended file";
}

TEST_P(Sample, IsPlantedOnce) {
    seed();
    EXPECT_EQ(seed().notices, 0);
}

}  // namespace
}  // namespace luoshi::notices
