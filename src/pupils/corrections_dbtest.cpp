#include <set>
#include <tuple>

#include "pupils/pupils_on_both.hpp"

namespace luoshi::pupils {
namespace {

class Corrections : public PupilsOnBoth {
 protected:
    Result<PupilCorrection> try_ask(Actor actor, PupilId id, PupilCorrectionField field, std::string value,
                                    std::optional<CorrectionId> own = {}) {
        const AskPupilCorrection command{
            id, own.value_or(new_id<CorrectionId>()), {}, field, std::move(value), "户口簿上是这样写的"};
        return as_in(std::move(actor), home, [&](Work& work) { return ask_correction(work, command); });
    }
    Result<PupilCorrection> decide(Actor actor, CorrectionId id, PupilCorrectionDecision decision,
                                   std::string answer = "") {
        return as(std::move(actor), [&](Work& work) { return decide_correction(work, {id, {}, decision, answer}); });
    }
    std::vector<PupilCorrection> own(PupilId id) {
        return ask(mother(), [&](Work& work) { return find_child_corrections(work, {id}); }).value();
    }
    PupilView shown(PupilId id) {
        return ask(office(), [&](Work& work) { return show_pupil(work, {id}); }).value();
    }
    std::vector<PupilCorrection> open_ones() {
        return ask(office(), [](Work& work) { return find_corrections(work, {}); }).value().items;
    }
};
ON_BOTH_DATABASES(Corrections);

TEST_P(Corrections, ThatTheSchoolAcceptsChangeTheRosterByItsOwnWay) {
    const auto id = pupil();
    mother_of(id);
    const std::pair<PupilCorrectionField, std::string> wanted[] = {
        {PupilCorrectionField::name, "周样壹"},
        {PupilCorrectionField::sex, "male"},
        {PupilCorrectionField::born, "2016-03-09"},
        {PupilCorrectionField::boarding, "true"},
        {PupilCorrectionField::number, "L430104201603090011"}};
    for (const auto& [field, value] : wanted) {
        const auto asked = try_ask(mother(), id, field, value).value();
        EXPECT_EQ(asked.state, PupilCorrectionState::open);
        EXPECT_EQ(shown(id).name, field == PupilCorrectionField::name ? "周样一" : "周样壹")
            << "asking changes nothing";
        EXPECT_EQ(decide(office(), asked.id, PupilCorrectionDecision::accept).value().state,
                  PupilCorrectionState::accepted);
    }
    const auto now = shown(id);
    EXPECT_EQ(now.name, "周样壹");
    EXPECT_EQ(now.sex, Sex::male);
    EXPECT_EQ(now.born, Date(2016, 3, 9));
    EXPECT_TRUE(now.boarding);
    ASSERT_EQ(now.numbers.size(), 1U);
    std::set<std::string> events;
    for (const auto& event : now.events) events.insert(event.action);
    for (const char* event :
         {"pupils.ask_correction", "pupils.correct", "pupils.change_number", "pupils.decide_correction"})
        EXPECT_TRUE(events.contains(event)) << event;
    EXPECT_TRUE(open_ones().empty());
}

TEST_P(Corrections, AreRefusedWithAReasonThatTheFamilyReads) {
    const auto id = pupil();
    mother_of(id);
    const auto asked = try_ask(mother(), id, PupilCorrectionField::born, "2016-03-09").value();
    ASSERT_EQ(open_ones().size(), 1U);
    EXPECT_EQ(open_ones()[0].present, "2016-03-08");
    EXPECT_EQ(open_ones()[0].wanted, "2016-03-09");
    EXPECT_EQ(decide(office(), asked.id, PupilCorrectionDecision::refuse).error().slug, "answer-required");
    decide(office(), asked.id, PupilCorrectionDecision::refuse, "与出生医学证明不符").value();
    EXPECT_EQ(own(id).at(0).state, PupilCorrectionState::refused);
    EXPECT_EQ(own(id).at(0).answer, "与出生医学证明不符");
    EXPECT_EQ(shown(id).born, Date(2016, 3, 8));
    EXPECT_EQ(decide(office(), asked.id, PupilCorrectionDecision::accept).error().slug, "answered-already");
    EXPECT_TRUE(decide(office(), asked.id, PupilCorrectionDecision::refuse, "x").has_value()) << "a repeat";
}

TEST_P(Corrections, AreAskedForOwnChildrenAndDecidedByTheirSchoolOnly) {
    const auto id = pupil();
    mother_of(id);
    EXPECT_EQ(try_ask(father(), id, PupilCorrectionField::name, "周样壹").error().slug, "no-such-pupil");
    EXPECT_EQ(try_ask(office(), id, PupilCorrectionField::name, "周样壹").error().slug, "no-such-pupil");
    const auto asked = try_ask(mother(), id, PupilCorrectionField::name, "周样壹").value();
    for (const auto& who : {mother(), teacher(), head(), office(&neighbour_)})
        EXPECT_EQ(decide(who, asked.id, PupilCorrectionDecision::accept).error().slug, "no-such-correction")
            << who.name;
    EXPECT_EQ(as_in(father(), home,
                    [&](Work& work) {
                        return withdraw_correction(work, {id, asked.id, {}});
                    })
                  .error()
                  .slug,
              "no-such-pupil");
    EXPECT_EQ(shown(id).name, "周样一");
    const auto other = pupil("吴样二");
    mother_of(other);
    EXPECT_EQ(as_in(mother(), home,
                    [&](Work& work) {
                        return withdraw_correction(work, {other, asked.id, {}});
                    })
                  .error()
                  .slug,
              "no-such-correction");
}

TEST_P(Corrections, ThatCannotBeRightAreNotTaken) {
    const auto id = pupil();
    mother_of(id);
    const std::tuple<PupilCorrectionField, std::string, std::string> cases[] = {
        {PupilCorrectionField::name, " ", "required"},
        {PupilCorrectionField::sex, "boy", "unknown"},
        {PupilCorrectionField::born, "2016-02-30", "not-plausible"},
        {PupilCorrectionField::born, "1980-01-01", "not-plausible"},
        {PupilCorrectionField::boarding, "maybe", "unknown"},
        {PupilCorrectionField::number, "G1", "length"},
        {PupilCorrectionField::name, "周样一", "no-difference"}};
    for (const auto& [field, value, slug] : cases) {
        const auto answer = try_ask(mother(), id, field, value);
        ASSERT_FALSE(answer) << value;
        ASSERT_EQ(answer.error().fields.size(), 1U) << value;
        EXPECT_EQ(answer.error().fields[0].slug, slug) << value;
    }
    const auto own_id = new_id<CorrectionId>();
    const auto first = try_ask(mother(), id, PupilCorrectionField::name, "周样壹", own_id).value();
    EXPECT_EQ(try_ask(mother(), id, PupilCorrectionField::name, "周样壹", own_id).value().id, first.id) << "a repeat";
    EXPECT_EQ(try_ask(mother(), id, PupilCorrectionField::name, "周样二").error().slug, "asked-already");
    as_in(mother(), home, [&](Work& work) { return withdraw_correction(work, {id, own_id, {}}); }).value();
    EXPECT_TRUE(try_ask(mother(), id, PupilCorrectionField::name, "周样二").has_value());
}

TEST_P(Corrections, OfNumbersAreSealedAndShownMasked) {
    const auto id = pupil();
    mother_of(id);
    const std::string number = "L430104201603090022";
    const auto asked = try_ask(mother(), id, PupilCorrectionField::number, number).value();
    EXPECT_EQ(asked.wanted.find(number.substr(2, 10)), std::string::npos) << asked.wanted;
    EXPECT_EQ(json::to_json(open_ones()).find(number), std::string::npos);
    EXPECT_EQ(json::to_json(own(id)).find(number), std::string::npos);
}

TEST_P(Corrections, GoAwayWithAnErasedPupil) {
    const auto id = pupil();
    mother_of(id);
    try_ask(mother(), id, PupilCorrectionField::name, "周样壹").value();
    const StepPupil leave{id, {}, PupilStepKind::leave, "迁出", seen(id)};
    as(office(), [&](Work& work) { return step_pupil(work, leave); }).value();
    as(office(), [&](Work& work) { return erase_pupil(work, {id, {}, "期限已到"}); }).value();
    EXPECT_TRUE(open_ones().empty());
}

TEST_P(Corrections, PupilsAreFoundByTheirWholeNumber) {
    auto known = child(class_().id);
    known.number = "L430104201603090033";
    enrolled(known);
    const auto found = [&](std::string text) {
        FindPupils query;
        query.text = std::move(text);
        return ask(office(), [&](Work& work) { return find_pupils(work, query); }).value().items.size();
    };
    EXPECT_EQ(found("L430104201603090033"), 1U);
    EXPECT_EQ(found("l4301 04201603090033"), 1U) << "as typed";
    EXPECT_EQ(found("L43010420160309003"), 0U) << "a part of a number finds nobody";
}

}  // namespace
}  // namespace luoshi::pupils
