// Timetables of the sample: every approved plan of its two schools that has none gets one, made and published as a school would.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>

#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::timetable {

struct SampleSeeded {
    int timetables = 0;
    std::int64_t sessions = 0;
};
BOOST_DESCRIBE_STRUCT(SampleSeeded, (), (timetables, sessions))

// After the sample's plans. Plans whose term is not fixed, or beyond the published calendar, are left alone.
Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::timetable
