// Rates of a school as they stand, and who of its people is paid by which.
#pragma once
#include <map>
#include <vector>

#include "fees/pay/limits.hpp"
#include "fees/pay/reckon.hpp"

namespace luoshi::fees::pay {

std::vector<Rate> rates_of(Work& work, const SchoolAt& school);

struct StaffRow {
    TeacherId teacher;
    Date from;
    StaffKind kind = StaffKind::own;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(StaffRow, (), (teacher, from, kind, document))
std::vector<StaffRow> staff_of(Work& work, const SchoolAt& school);
RateKind kind_on(const catalogue::TeacherLine& teacher, const std::vector<StaffRow>& staff, Date day);

struct AgreedPrice {
    BodyPriceId id;
    CourseId course;
    PriceUnit unit = PriceUnit::lesson;
    std::int64_t price_fen = 0;
    Date from;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(AgreedPrice, (), (id, course, unit, price_fen, from, document))
std::vector<AgreedPrice> agreed_prices(Work& work, const SchoolAt& school);  // by day
const AgreedPrice* price_for(const std::vector<AgreedPrice>& prices, CourseId course, Date day);

}  // namespace luoshi::fees::pay
