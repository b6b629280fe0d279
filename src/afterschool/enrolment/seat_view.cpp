#include "afterschool/enrolment/seat_view.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct SourceWords {
    std::string zh;
    std::string en;
};

SourceWords words_of(Source source) {
    switch (source) {
        case Source::guardian:
            return {"家长", "guardian"};
        case Source::class_teacher:
            return {"班主任代录", "entered by the class teacher"};
        case Source::paper:
            return {"班主任按纸质表代录", "entered from a paper form"};
        case Source::school:
            return {"学校安排", "given by the school"};
        case Source::draw:
            return {"摇号结果", "given by the draw"};
    }
    return {};
}

}  // namespace

SeatView seat_view(const SeatHeld& seat, const catalogue::CourseLine& course, std::string slot_name) {
    const auto words = words_of(seat.source);
    return {seat.id,
            seat.course,
            course.name,
            std::move(slot_name),
            course.weekdays,
            course.starts.to_string(),
            course.ends.to_string(),
            course.price_fen,
            seat.from,
            seat.taken_at,
            words.zh,
            words.en};
}

std::string consent_words(const Standing& standing) {
    if (standing.disputed) return "disputed";
    return standing.decision ? std::string(json::enum_name(*standing.decision)) : "none";
}

}  // namespace luoshi::afterschool::enrolment
