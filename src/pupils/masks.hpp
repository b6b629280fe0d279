// What is shown of personal details where the whole is not needed (afterschool.md 5, masking).
#pragma once
#include <string>
#include <string_view>

namespace luoshi::pupils {

std::string mask_name(std::string_view name);      // 张*明, 张*
std::string mask_phone(std::string_view phone);    // 138****1234
std::string mask_number(std::string_view number);  // first and last character of a resident id or 学籍号
std::string mask_mail(std::string_view mail);      // z***@example.org

}  // namespace luoshi::pupils
