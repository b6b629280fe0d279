#include "platform/storage/work.hpp"

#include "platform/storage/connection.hpp"

namespace luoshi::storage {

Parameter parameter(std::nullopt_t) { return {}; }
Parameter parameter(bool value) { return {.kind = Parameter::Kind::boolean, .integer = value ? 1 : 0}; }
Parameter parameter(std::int64_t value) { return {.kind = Parameter::Kind::integer, .integer = value}; }
Parameter parameter(double value) { return {.kind = Parameter::Kind::real, .real = value}; }
Parameter parameter(std::string_view value) { return {.kind = Parameter::Kind::text, .text = value}; }
Parameter parameter_owned(std::string value) { return {.kind = Parameter::Kind::text, .owned = std::move(value)}; }
Parameter parameter(Bytes value) { return {.kind = Parameter::Kind::bytes, .text = value.value}; }

std::int64_t Changed::rows() const { return connection_ == nullptr ? number_ : connection_->rows_changed(number_); }

}  // namespace luoshi::storage
