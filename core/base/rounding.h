#pragma once

namespace cristae {

/// A value as far as it is shown: three figures that count, of larger ones all before the point. A half goes
/// away from zero, also where arithmetic left a little less or more of it, so that every text of one value
/// ends in the same digit, however it was computed and whatever writes it.
double rounded_for_reading(double value);

}  // namespace cristae
